"""What a finished site lets a browser do: a policy from its pages' own scripts, and the headers of hosts."""
