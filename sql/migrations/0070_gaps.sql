-- A placeholder within a sentence stays in the body, since the sentence needs it. Here they are counted.

ALTER TABLE winnow.document ADD COLUMN gaps integer;
COMMENT ON COLUMN winnow.document.gaps IS 'How many stretches of the body stand for something a script hid, such as [email protected] within a sentence; NULL for rows made before this was counted.';
ALTER TABLE winnow.document_version ADD COLUMN gaps integer;
COMMENT ON COLUMN winnow.document_version.gaps IS 'How many stretches of the body stand for something a script hid, such as [email protected] within a sentence; NULL for rows made before this was counted.';
