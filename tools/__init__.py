"""What the project's own files are made with; nothing of it is installed."""
