-- Somebody comes with a case paper and asks whether it is ours: it is looked up by what it is, to the byte.
create index adoption_case_file_same on adoption_case_file (sha256(content));
