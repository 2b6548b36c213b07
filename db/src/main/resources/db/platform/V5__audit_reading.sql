-- For people who read the trail: by time, and one kind of act.
ALTER TABLE platform_audit_entry ADD KEY by_time (recorded_at), ADD KEY by_action (action, sequence);
