"""The steps of cleaning: each looks at the page's sheet, at what stands around a line, and names lines."""
