-- What all server processes of one service sign with what they let a browser keep for them. Made here and told nobody; after a restore it is another.
CREATE TABLE server_secret (
    single boolean PRIMARY KEY DEFAULT true CHECK (single),
    value bytea NOT NULL
);
INSERT INTO server_secret (value)
VALUES (sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')));
