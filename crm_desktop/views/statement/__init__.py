"""The account of one person from every side: leads, deals, work, calls, visits, money, history."""
