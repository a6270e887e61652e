-- What discovery remembers of folders, so that a run with nothing new looks at folders and not at files.

CREATE TABLE winnow.folder (
    place_id uuid,
    path bytea,
    place text NOT NULL,
    device numeric(20) NOT NULL,
    inode numeric(20) NOT NULL,
    mtime_ns bigint NOT NULL,
    ctime_ns bigint NOT NULL,
    since timestamptz NOT NULL,
    files bigint NOT NULL CHECK (files >= 0),
    records bigint NOT NULL CHECK (records >= 0),
    trusted boolean NOT NULL,
    swept timestamptz NOT NULL,
    PRIMARY KEY (place_id, path)
);
COMMENT ON TABLE winnow.folder IS 'One row per folder of a local landing place. While a trusted folder keeps its stamps, nothing new is in it. Losing a row costs a look at its files, never a file.';
COMMENT ON COLUMN winnow.folder.place_id IS 'Key over the place.';
COMMENT ON COLUMN winnow.folder.path IS 'Its path below the place with a slash behind, empty for the place itself; as bytes, since names need not be UTF-8.';
COMMENT ON COLUMN winnow.folder.place IS 'The landing folder.';
COMMENT ON COLUMN winnow.folder.device IS 'Number of the device it lies on.';
COMMENT ON COLUMN winnow.folder.inode IS 'Its inode number.';
COMMENT ON COLUMN winnow.folder.mtime_ns IS 'Time of its last change as the file system states it, nanoseconds since 1970.';
COMMENT ON COLUMN winnow.folder.ctime_ns IS 'Time of the last change of its inode, nanoseconds since 1970.';
COMMENT ON COLUMN winnow.folder.since IS 'When a run first saw these stamps.';
COMMENT ON COLUMN winnow.folder.files IS 'How many files lie directly in it.';
COMMENT ON COLUMN winnow.folder.records IS 'How many records those hold.';
COMMENT ON COLUMN winnow.folder.trusted IS 'Whether a run that came seconds after since found the same stamps and knew every file.';
COMMENT ON COLUMN winnow.folder.swept IS 'When its files were last read whatever their own stamps said.';

-- Whoever takes a file's row out of the ledger, or out of date, wants it looked at again.
CREATE FUNCTION winnow.distrust_folder() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
    name bytea := convert_to(OLD.place, 'UTF8');
    cut integer := octet_length(OLD.path);
BEGIN
    WHILE cut > 0 AND get_byte(OLD.path, cut - 1) <> 47 LOOP
        cut := cut - 1;
    END LOOP;
    UPDATE winnow.folder SET trusted = false
    WHERE place_id = encode(substring(sha256(int8send(octet_length(name)) || name) FOR 16), 'hex')::uuid
        AND path = substring(OLD.path FOR cut) AND trusted;
    RETURN NULL;
END $$;
COMMENT ON FUNCTION winnow.distrust_folder() IS 'Has the folder of a file that the ledger no longer holds as current looked through again.';
CREATE TRIGGER distrust_folder_of_outdated AFTER UPDATE OF current ON winnow.seed_file
    FOR EACH ROW WHEN (OLD.current AND NOT NEW.current) EXECUTE FUNCTION winnow.distrust_folder();
CREATE TRIGGER distrust_folder_of_deleted AFTER DELETE ON winnow.seed_file
    FOR EACH ROW WHEN (OLD.current) EXECUTE FUNCTION winnow.distrust_folder();
