-- That somebody who gave an input or a statement was told of a step of what it became: never twice of the same.
create table notice_step (
    receipt text not null,
    step text not null,
    told timestamptz not null default clock_timestamp(),
    primary key (receipt, step)
);
