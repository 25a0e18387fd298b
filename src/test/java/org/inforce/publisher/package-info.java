/// Publishers as servers on the loopback interface, which behave as the real ones are documented
/// to, and fail as they do.
@org.jspecify.annotations.NullMarked
package org.inforce.publisher;
