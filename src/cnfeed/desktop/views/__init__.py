"""A workspace by month, week, day and year, as a list, and what stands beside them."""
