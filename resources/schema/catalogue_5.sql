-- When it was learnt that the source of an institute names it no more: its key is believed no more. Its documents stay, and their
-- `declared` is 'revoked', whatever their publisher had declared.
ALTER TABLE owner ADD COLUMN revoked TEXT;
