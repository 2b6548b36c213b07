-- Up to which step somebody has read a message.
CREATE TABLE messages_seen (
  message_id BIGINT NOT NULL,
  user_id    BIGINT NOT NULL,
  step_id    BIGINT NOT NULL,
  PRIMARY KEY (message_id, user_id),
  CONSTRAINT messages_seen_message FOREIGN KEY (message_id) REFERENCES messages_message (id),
  CONSTRAINT messages_seen_user FOREIGN KEY (user_id) REFERENCES platform_user (id)
);
