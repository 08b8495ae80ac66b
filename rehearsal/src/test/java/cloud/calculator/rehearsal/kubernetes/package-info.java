/**
 * Tests of the Helm chart in deploy/kubernetes: rules that no schema knows, and the tools
 * of the platform. It depends on no other platform.
 */
@NullMarked
package cloud.calculator.rehearsal.kubernetes;

import org.jspecify.annotations.NullMarked;
