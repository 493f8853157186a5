"""Words and marks: plain text in, spans out. No state, no model, no network."""
