"""The frozen types that every floor shares. No I/O, no third-party library."""
