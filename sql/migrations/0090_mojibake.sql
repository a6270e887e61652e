-- A text that was read wrong on its way is mended where that is certain; the encoding says so.

COMMENT ON COLUMN winnow.original.encoding IS 'The encoding it was decoded with. utf-8+cp1252: it was UTF-8 of a text that had been UTF-8 before and was once read as cp1252 on its way ("cafÃ©"); the document holds the text as it was ("café"). That is done only where it is certain.';
