-- A paper that somebody brings back is known by what it is, to the byte.
create index publishing_version_paper_print on publishing_version_paper (sha256(content));
