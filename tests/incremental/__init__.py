"""The law of incremental builds: what is built step by step equals what is built at once."""
