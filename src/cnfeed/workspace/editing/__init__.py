"""Steps that change documents, and take it back."""
