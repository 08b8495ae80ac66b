/**
 * Expressions whose answers are known: for tests here, and for the rehearsals.
 */
package cloud.calculator.exact;
