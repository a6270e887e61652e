"""Which of a page's days say when it was published and updated."""
