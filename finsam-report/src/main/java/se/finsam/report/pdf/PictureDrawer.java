package se.finsam.report.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import se.finsam.report.picture.Picture;
import se.finsam.report.picture.Shape;

/** Draws the pictures of a report where its page has an object for them, as vectors. */
final class PictureDrawer implements FSObjectDrawerFactory, FSObjectDrawer {
    private static final String TYPE = "application/x-finsam-picture";

    private final Map<String, Picture> pictures = new HashMap<>();

    PictureDrawer(List<Picture> pictures) {
        for (Picture picture : pictures) {
            this.pictures.put(picture.id(), picture);
        }
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return this;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getAttribute("type").equals(TYPE) && pictures.containsKey(element.getAttribute("data"));
    }

    @Override
    public @Nullable Map<java.awt.Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Picture picture = pictures.get(element.getAttribute("data"));
        if (picture != null) {
            double pixels = width / dotsPerPixel;
            float wide = (float) pixels;
            float high = (float) (height / dotsPerPixel);
            device.drawWithGraphics((float) x, (float) y, wide, high, page -> {
                page.scale(pixels / picture.width(), pixels / picture.width());
                for (Shape shape : picture.shapes()) {
                    draw(page, shape);
                }
            });
        }
        return null;
    }

    private static void draw(Graphics2D page, Shape shape) {
        Ink ink = Ink.of(shape.look());
        page.setColor(ink.color());
        if (shape instanceof Shape.Box box) {
            page.fill(new Rectangle2D.Double(
                    box.x().doubleValue(),
                    box.y().doubleValue(),
                    box.width().doubleValue(),
                    box.height().doubleValue()));
        } else if (shape instanceof Shape.Stroke line) {
            page.setStroke(new BasicStroke(ink.stroke(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            page.draw(new Line2D.Double(
                    line.x1().doubleValue(),
                    line.y1().doubleValue(),
                    line.x2().doubleValue(),
                    line.y2().doubleValue()));
        } else if (shape instanceof Shape.Dot dot) {
            double radius = dot.radius().doubleValue();
            page.fill(new Ellipse2D.Double(
                    dot.x().doubleValue() - radius, dot.y().doubleValue() - radius, 2 * radius, 2 * radius));
        } else if (shape instanceof Shape.Label label) {
            page.fill(GlyphLine.of(
                    ink.face(),
                    label.text(),
                    ink.size(),
                    label.x().doubleValue(),
                    label.y().doubleValue(),
                    label.anchor()));
        }
    }
}
