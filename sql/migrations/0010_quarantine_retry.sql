-- An entry may be marked for another try: the next run reads its file again and enters just that record.

ALTER TABLE winnow.quarantine DROP CONSTRAINT quarantine_status_check;
ALTER TABLE winnow.quarantine ADD CONSTRAINT quarantine_status_check
    CHECK (status IN ('held', 'retrying', 'replayed', 'discarded'));
COMMENT ON COLUMN winnow.quarantine.status IS 'held, retrying (the next run tries again), replayed (was tried again) or discarded.';
