/**
 * The calculator as a whole: real operators, real gateway, real sockets.
 */
package cloud.calculator.gateway.system;
