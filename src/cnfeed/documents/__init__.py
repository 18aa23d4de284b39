"""text ⇄ spans, losing nothing."""
