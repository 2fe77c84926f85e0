-- What one input or statement becomes is followed as everything else is: "s-" and its receipt.
alter table notice_follower drop constraint notice_follower_topic_check;
alter table notice_follower add constraint notice_follower_topic_check check (topic in ('plan', 'vedtak') or topic ~ '^[rks]-');
