-- A copy of which only the month is known has the first of the month for its day. Whoever asked who published first took
-- it for the first of all.

ALTER TABLE winnow.original ADD COLUMN own_published_precision text;
COMMENT ON COLUMN winnow.original.own_published_precision IS 'How exact that day is: month, day or minute. NULL for copies from before it was kept.';
