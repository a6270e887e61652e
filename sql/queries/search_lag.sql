-- How far is search behind the archive?
SELECT * FROM news.search_lag;
