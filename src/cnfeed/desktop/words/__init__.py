"""Dates, entries and sentences of the core in the words that a person reads or hears."""
