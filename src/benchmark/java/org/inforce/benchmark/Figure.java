package org.inforce.benchmark;

/// One measured figure: the best of several runs, with its unit, and the goal it is held against.
record Figure(String name, double value, String unit, String goal) {}
