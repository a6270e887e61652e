"""What pages call the facts that they state, in meta elements, OpenGraph and microdata, by the field that each is."""

from __future__ import annotations

_OPENGRAPH = {
    "title": "og:title",
    "site_name": "og:site_name",
    "canonical": "og:url",
    "description": "og:description",
    "language": "og:locale",
    "published": "article:published_time og:published_time og:article:published_time article:published",
    "updated": "article:modified_time og:updated_time og:article:modified_time article:modified",
    "authors": "article:author og:article:author",
    "section": "article:section og:article:section",
    "tags": "article:tag og:article:tag",
    "publisher": "article:publisher og:article:publisher",
}
_META = {
    "title": "title headline dc.title dcterms.title twitter:title citation_title parsely-title sailthru.title",
    "authors": "author authors byl byline creator dc.creator dcterms.creator citation_author parsely-author "
    "sailthru.author article.author dc.contributor twitter:data1-author",
    "published": "date pubdate publishdate publish-date publish_date published published_time published_on published_at published-on publication_date "
    "publication-date pub_date datepublished date_published dc.date dc.date.issued dc.date.created dcterms.date "
    "dcterms.issued dcterms.created dcterms.available citation_publication_date citation_date citation_online_date "
    "parsely-pub-date sailthru.date article.published originalpublicationdate ptime pdate displaydate created "
    "creation_date date.created article_date_original rnews:datepublished shareaholic:article_published_time "
    "cxenseparse:recs:publishtime cxenseparse:publishtime timestamp article:post_date",
    "updated": "last-modified lastmod last_modified modified updated datemodified date_modified dc.date.modified "
    "dcterms.modified revised utime article.updated shareaholic:article_modified_time revision_date",
    "site_name": "application-name apple-mobile-web-app-title",
    "publisher": "publisher dc.publisher dcterms.publisher citation_publisher",
    "section": "section articlesection article.section parsely-section dc.subject.section category",
    "tags": "keywords news_keywords parsely-tags sailthru.tags dc.subject",
    "language": "language content-language dc.language dcterms.language",
    "description": "description dc.description dcterms.description twitter:description",
    "canonical": "parsely-link syndication-source original-source",
    "free": "article:content_tier",
}
BY_NAME = {name: f"opengraph:{key}" for key, names in _OPENGRAPH.items() for name in names.split()}
BY_NAME |= {name: f"meta:{key}" for key, names in _META.items() for name in names.split()}
"""Meta elements and properties of OpenGraph, by what they are called."""
MICRODATA = {
    "headline": "title",
    "datepublished": "published",
    "datecreated": "published",
    "datemodified": "updated",
    "author": "authors",
    "creator": "authors",
    "articlesection": "section",
    "publisher": "publisher",
    "inlanguage": "language",
    "keywords": "tags",
    "description": "description",
    "mainentityofpage": "canonical",
    "isaccessibleforfree": "free",
}
"""Properties of schema.org's articles, in small letters."""
