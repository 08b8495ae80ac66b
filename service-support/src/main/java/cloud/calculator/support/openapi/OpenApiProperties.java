package cloud.calculator.support.openapi;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/**
 * Where a service has the description of its API.
 *
 * @param yaml the description as it is written, in YAML
 * @param json the same in JSON, which the build writes with {@link OpenApiJson}
 */
@ConfigurationProperties("calculator.openapi")
record OpenApiProperties(Resource yaml, Resource json) {

}
