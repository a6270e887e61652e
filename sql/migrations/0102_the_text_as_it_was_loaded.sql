-- Whether the rows still give back the text that was loaded could be told only by decoding the bytes again: after an upgrade
-- that decodes otherwise, a text that nobody touched looked like a damaged one.

ALTER TABLE winnow.original ADD COLUMN text_sha256 bytea;
COMMENT ON COLUMN winnow.original.text_sha256 IS 'SHA-256 of the decoded text in UTF-8, as it was when it was loaded or last recleaned: what sha256(convert_to(winnow.decoded_text(original_id), ''UTF8'')) gives while nothing is damaged. NULL for what was loaded before it was kept.';
