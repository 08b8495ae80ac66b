/**
 * What both services need around their own work, as Spring Boot auto-configuration with a
 * package for each feature. It may depend on neither service; a service adapts it by
 * settings and by beans such as
 * {@link cloud.calculator.support.tracing.SamplerCustomizer}.
 */
@NullMarked
package cloud.calculator.support;

import org.jspecify.annotations.NullMarked;
