"""A document as form, as text and as readers will see it."""
