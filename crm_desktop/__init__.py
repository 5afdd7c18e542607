"""CRM Desktop: the front desk and call centre of a clinic on one PC, in Persian, Russian and English."""

__version__ = "0.1.0"
