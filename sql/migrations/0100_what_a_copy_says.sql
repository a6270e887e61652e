-- A copy stands on another site, under another headline, on another day than the article it copies. What describes it was lost
-- when it was loaded; without it nobody can tell who published first, or who took over from whom.

ALTER TABLE winnow.original
    ADD COLUMN own_headline text,
    ADD COLUMN own_byline text,
    ADD COLUMN own_publisher text,
    ADD COLUMN own_original_publisher text,
    ADD COLUMN own_site text,
    ADD COLUMN own_url text,
    ADD COLUMN own_published_on date,
    ADD COLUMN own_published_at timestamptz;
COMMENT ON COLUMN winnow.original.own_headline IS 'Its headline, where it is a copy and not the document''s own original: so are the columns that follow. NULL for copies from before they were kept.';
COMMENT ON COLUMN winnow.original.own_byline IS 'Who wrote it, as written there.';
COMMENT ON COLUMN winnow.original.own_publisher IS 'Its publisher, normalised.';
COMMENT ON COLUMN winnow.original.own_original_publisher IS 'Where it first appeared, when that text says so.';
COMMENT ON COLUMN winnow.original.own_site IS 'Its site.';
COMMENT ON COLUMN winnow.original.own_url IS 'Its canonical address.';
COMMENT ON COLUMN winnow.original.own_published_on IS 'The day it was published, by its source''s own clock.';
COMMENT ON COLUMN winnow.original.own_published_at IS 'The moment it was published.';
