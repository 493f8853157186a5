"""What a user can do, without a window: session and history, drafting, export, settings."""
