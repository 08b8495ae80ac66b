package cloud.calculator.gateway.page;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the scripts and styles of the page. Browsers cache them and revalidate them for
 * each page by an ETag of the content: in a container image or an archive, modification
 * times are not reliable.
 */
@Configuration(proxyBeanMethods = false)
class PageFiles implements WebMvcConfigurer {

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/page/**")
			.addResourceLocations("classpath:/page/")
			.setCacheControl(CacheControl.noCache())
			.setUseLastModified(false)
			.setEtagGenerator(PageFiles::etag);
	}

	private static String etag(Resource file) {
		try {
			// weak, because the same file is sent compressed or uncompressed
			return "W/\"" + DigestUtils.md5DigestAsHex(file.getContentAsByteArray()) + '"';
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
