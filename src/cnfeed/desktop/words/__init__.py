"""Dates and entries in the words that a person reads or hears."""
