/**
 * The calculator as a whole: real operators, a real gateway and real sockets in one JVM.
 * May use all packages of the gateway and the module test-support.
 */
package cloud.calculator.gateway.system;
