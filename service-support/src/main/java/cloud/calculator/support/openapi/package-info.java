/**
 * The description of a service's API in OpenAPI, as YAML and JSON. It depends on no other
 * package of this module.
 */
@NullMarked
package cloud.calculator.support.openapi;

import org.jspecify.annotations.NullMarked;
