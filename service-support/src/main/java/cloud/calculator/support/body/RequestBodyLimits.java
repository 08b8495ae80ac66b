package cloud.calculator.support.body;

/**
 * The limits of a service on the bodies of requests, contributed as a bean. Without such
 * a bean there are no limits.
 *
 * @param bufferedPath the servlet path where a body is held in memory as a whole; all
 * other paths read bodies as streams of any length
 * @param maxBufferedBytes the greatest length of a body at that path, in bytes
 * @param memoryBytes the memory for the bodies of all concurrent requests, in bytes
 */
public record RequestBodyLimits(String bufferedPath, long maxBufferedBytes, long memoryBytes) {

}
