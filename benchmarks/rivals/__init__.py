"""Adapters that build the same stories with other generators, each in its best documented way."""
