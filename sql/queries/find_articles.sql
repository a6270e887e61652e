-- Which English articles are about a flood and a bridge or a railway, the best first?
SELECT rank, published_on, publisher, headline, snippet
FROM news.search('flood bridge or railway', 'en', 20);
