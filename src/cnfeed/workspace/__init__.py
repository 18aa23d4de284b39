"""What a maintainer does: changes, history, identity, plan, publish."""
