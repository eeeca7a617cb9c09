"""Rostrum: session control for hybrid multilateral meetings."""
