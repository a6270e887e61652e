-- Two more ways in which a text is written are told apart, each read in its own way.

COMMENT ON COLUMN winnow.original.format IS 'How it is read: text (a line a paragraph), wrapped (lines broken at a column, which are joined), markdown (as the page it describes), html.';
