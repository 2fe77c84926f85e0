-- A body that is no more hands its turn on: its step and what it decided stay to be read, and others decide in its place.
alter table adoption_step add handed_on boolean not null default false;

create table adoption_heir (
    step uuid not null references adoption_step,
    -- The step whose turn it takes.
    predecessor uuid not null references adoption_step,
    primary key (step, predecessor)
);
