-- No article was published at infinity: such a day breaks every reckoning with dates, and most clients.
ALTER TABLE winnow.document ADD CONSTRAINT dates_are_finite CHECK (
    isfinite(published_on) AND isfinite(published_at) AND isfinite(updated_on) AND isfinite(updated_at)
);
