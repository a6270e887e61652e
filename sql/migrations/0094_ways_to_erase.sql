-- What is erased is found by an index in every table.

CREATE INDEX document_version_content ON winnow.document_version (content_id);
