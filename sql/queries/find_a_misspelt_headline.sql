-- Which headlines hold words like these, although they are misspelt here?
SELECT similarity, published_on, publisher, headline
FROM news.similar_headlines('railwy minster', 20);
