"""Entries by what a person asks for."""
