<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text"/>
  <xsl:template match="/">
    <xsl:value-of select="if (sum(//tilldelning/belopp) &gt; 0) then 'met' else 'not met'"/>
  </xsl:template>
</xsl:stylesheet>
